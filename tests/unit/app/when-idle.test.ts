import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllGlobals());

const fresh = async () => (await import('#lib/app/bell/when-idle.ts')).whenIdle;

test('the bell waits until the page has nothing else to do, and on later pages not again', async () => {
	const waiting: (() => void)[] = [];
	vi.stubGlobal('requestIdleCallback', (go: () => void) => waiting.push(go));
	vi.stubGlobal('cancelIdleCallback', () => undefined);
	const whenIdle = await fresh();
	const go = vi.fn();
	whenIdle(go);
	expect(go).not.toHaveBeenCalled();
	waiting[0]?.();
	expect(go).toHaveBeenCalledOnce();
	whenIdle(go);
	expect(go).toHaveBeenCalledTimes(2);
	expect(waiting).toHaveLength(1);
});

test('a page that is left before that reads nothing, also where the browser tells of no idle time', async () => {
	vi.stubGlobal('requestIdleCallback', undefined);
	vi.useFakeTimers();
	const whenIdle = await fresh();
	const [left, stays] = [vi.fn(), vi.fn()];
	whenIdle(left)();
	whenIdle(stays);
	vi.advanceTimersByTime(3_000);
	expect(left).not.toHaveBeenCalled();
	expect(stays).toHaveBeenCalledOnce();
	vi.useRealTimers();
});
