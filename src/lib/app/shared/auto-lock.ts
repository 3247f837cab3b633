import { resolve } from '$app/paths';
import type { Session } from '#lib/session/session.svelte.ts';
import type { Engine } from '../engine/engine.svelte.ts';
import { policyOn } from '../engine/policy-on.ts';

/** So long a shared device waits for the hand of whoever is signed in, where the site says nothing else. */
const USUAL_MINUTES = 5;
/** So much a clock is put right by while somebody works. */
const CLOCK_MENDED = 60_000;
const SIGNS = ['pointerdown', 'keydown', 'scroll', 'visibilitychange'] as const;

/** A shared device that nobody touches is nobody's: what the person did and began stays theirs. */
export const lockWhenLeft = (session: Session, engine: Engine): (() => void) => {
	let minutes = USUAL_MINUTES;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const lock = async () => {
		await session.lock();
		location.replace(resolve('/who'));
	};
	let touchedAt = Date.now();
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(() => void lock(), minutes * 60_000);
		touchedAt = Date.now();
	};
	/** While the device slept no timer ran, and a clock that went back says nothing about how long that was. */
	const touch = () => {
		const left = Date.now() - touchedAt;
		if (left > minutes * 60_000 || left < -CLOCK_MENDED) void lock();
		else wait();
	};
	const unfollow = engine.answer(policyOn(session.identity?.device ?? ''))((policy) => {
		minutes = policy?.lockMinutes || USUAL_MINUTES;
		wait();
	});
	for (const sign of SIGNS) addEventListener(sign, touch, { passive: true, capture: true });
	wait();
	return () => {
		clearTimeout(timer);
		unfollow();
		for (const sign of SIGNS) removeEventListener(sign, touch, { capture: true });
	};
};
