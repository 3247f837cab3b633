import { planFor } from './plan/plan-for.ts';
import { runPlan } from './run/run-plan.ts';
import { noTotals, addHistory, summaryOf } from './run/report.ts';
const from = Number(process.argv[2] ?? 1), n = Number(process.argv[3] ?? 1);
const t = noTotals(); let world: any; const paths: Record<string, number> = {};
for (let seed = from; seed < from + n; seed++) {
	const c = process.cpuUsage();
	const h = await runPlan(planFor(seed), {}, (w) => { world = w; w.watchers.push({ left: (s, e) => void (paths[e.path] = (paths[e.path] ?? 0) + 1) }) }); addHistory(t, h);
	const u = process.cpuUsage(c);
	console.log(seed, h.acts, h.devices, ((u.user+u.system)/1e6).toFixed(2), (process.memoryUsage().rss/1e6).toFixed(0), world.server.served, world.clock.now().toISOString());
	for (const v of h.violations.slice(0,5)) console.log('   ', v.step, v.guarantee, v.detail.slice(0, 500));
}
console.log(summaryOf(t, process.cpuUsage().user/1e6));
console.log(paths);
