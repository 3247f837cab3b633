export const DEMO_HELP = `Fills an empty store with a made-up beverage and packaging plant that has lived for some months: machines, people,
requests, jobs, stops, readings and stock, with the mistakes people make. The same options give the same plant.

  npm run demo                                                   a plant of 5,000 assets and 50,000 work items
  npm run demo -- --assets 400 --work 1500 --people 30 --months 12
  npm run demo -- --data ./demo --password "let me look"        then: npm start -- --data ./demo

  --assets NUMBER     everything in the tree, from the site to the sensors (5000)
  --work NUMBER       work items: requests, planned jobs, rounds (50000)
  --people NUMBER     who works there (60)
  --months NUMBER     how long the plant has lived (24)
  --seed NUMBER       which of all possible plants (7)
  --password TEXT     lets everybody in it sign in with this password, to look at the plant in the app (nobody can)
  --until DATE        the story ends as this day begins, for example 2026-03-01 (now)

  --data FOLDER         MILLWRIGHT_DATA        where the database is kept (./data)
  --database ADDRESS    MILLWRIGHT_DATABASE    the PostgreSQL database, where one is used

A store that holds anything already is left as it is.`;
