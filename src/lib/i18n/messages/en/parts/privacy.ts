/** What is kept about people. Each sentence says what the program does: whoever changes that changes this. */
export const privacy = {
	title: 'What is kept about you',
	lead: 'In the words of this program, and true to it. What your plant has agreed on beyond that, ask there.',
	sections: {
		kept: {
			title: 'What is kept',
			points: {
				person:
					'Your name and number, your roles and sites. Where somebody entered it: company, skills, shift, weekly hours, language, and when you are away, never a medical reason.',
				acts: 'Everything you do here, also what was refused: what it was, when by the clock of the device, in which time zone, on which device, and how old its data was. Your hours on jobs, readings, comments, photos, voice notes and signatures are part of that.',
				signIn:
					'When you signed in and out, wrong passwords for your name, and when your password, PIN or badge was changed. Never the password, PIN or badge itself, only what they can be checked against.',
				devices:
					'Of each device: what it is called, whose it is, when it was last heard of, which version it has, and how much waits on it unsent.'
			}
		},
		why: {
			title: 'Why',
			points: {
				work: 'So that everybody knows what was done to a machine, by whom and when: for safety, for audits and for the next repair.',
				trust: 'So that nobody can act in your name, and what went wrong can be put right.'
			}
		},
		long: {
			title: 'How long',
			points: {
				log: 'What was done stays for as long as the plant keeps its server. Nothing of it expires, and photos and voice notes are not deleted.',
				left: 'Your name stays when you leave, until an administrator makes you anonymous.',
				device:
					'A device keeps ended work for 24 months unless the site chose otherwise, what was sent from it for 30 days, and the copy of somebody who no longer comes for 30 days. Its last faults stay until newer ones take their place.'
			}
		},
		who: {
			title: 'Who sees it',
			points: {
				site: 'Everybody who works at your site sees names, jobs and what was done to them. Contractors see only what was given to them.',
				money:
					'Costs: supervisors, reliability engineers and administrators. When a device was last heard of and what waits on it: supervisors and administrators.',
				server:
					'Whoever runs the server can read all of it, and its log, but no password. A PIN or a badge number is not in it either, but short as they are they can be guessed from what is.'
			}
		},
		leaves: {
			title: 'What leaves this device',
			points: {
				server:
					'What you do goes to your plant’s server and nowhere else. The app asks no other address and counts no visits.',
				photos:
					'What a camera noted in a photo, such as the place, is taken out before it is kept. Only a photo that this device cannot open goes as it is.',
				files:
					'A file of faults or of unsent work leaves only when you save it and hand it on. A file of unsent work holds your name.',
				camera: 'Camera and microphone run only while you take a photo, scan or record.'
			}
		},
		anonymous: {
			title: 'When somebody is made anonymous',
			points: {
				gone: 'A word and a code take the place of the name, on the server and on each device at its next contact. Number, company, skills, shift, language, the names of their devices, password, PIN and badge are deleted, absences put away, teams left.',
				stays:
					'Their work, its hours and the dates of their absences stay under the code. The log can still prove that nothing else was changed.',
				not: 'Not touched: what others wrote, photos and voice notes, the printed name on signatures, files that were saved, backups from before, and records of a server older than this function. Devices that sent the old name keep that act for up to 30 days.',
				final: 'It cannot be undone. A backup from before brings the name back; then it must be done again.'
			}
		},
		ask: {
			title: 'Your rights',
			points: {
				ask: 'To see what is kept about you, to have it put right or made anonymous, ask whoever administers Millwright at your plant.'
			}
		}
	}
};
