import { expect, test } from 'vitest';
import { grantProblem, isEnded, type Grant } from '#lib/features/administration/person/grants.ts';

const TODAY = '2026-11-29';
const grant = (role: Grant['role'], more: Partial<Grant> = {}): Grant => ({ role, site: 'ham1', ...more });

test('a contractor needs a last day, others do not', () => {
	expect(grantProblem([grant('contractor')], [], TODAY)).toEqual({ code: 'until-needed' });
	expect(grantProblem([grant('contractor', { until: '2026-12-24' }), grant('operator')], [], TODAY)).toBe(
		undefined
	);
});

test('a role that counts for today is not over, and a new one that would never count is told', () => {
	expect(isEnded(grant('technician', { until: TODAY }), TODAY)).toBe(false);
	expect(grantProblem([grant('technician', { until: TODAY })], [], TODAY)).toBeUndefined();
	expect(grantProblem([grant('technician', { until: '2026-11-28' })], [], TODAY)).toEqual({ code: 'past' });
});

test('roles that ended long ago do not keep anybody from giving another one', () => {
	const before = [grant('contractor', { until: '2024-01-31' }), grant('contractor')];
	expect(grantProblem([...before, grant('technician')], before, TODAY)).toBeUndefined();
});

test('sixty roles can be held, one more cannot, and none twice', () => {
	const many = Array.from({ length: 60 }, (_, n) => grant('technician', { areas: [`a_${n}`] }));
	expect(grantProblem(many, [], TODAY)).toBeUndefined();
	expect(grantProblem([...many, grant('operator')], [], TODAY)).toEqual({ code: 'too-many', detail: '60' });
	expect(grantProblem([grant('operator'), grant('operator')], [], TODAY)).toEqual({ code: 'twice' });
});
