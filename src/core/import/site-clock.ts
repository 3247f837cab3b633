import { dateOf } from '../pm/day.ts';
import { wallAt } from '../pm/zone.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** A moment as the clock on the wall of a site shows it, to the minute: "2026-03-24 14:30". */
export const onTheWall = (at: string, zone: string | undefined): string => {
	const { day, second } = wallAt(Date.parse(at), zone);
	return `${dateOf(day)} ${two(Math.floor(second / 3_600))}:${two(Math.floor(second / 60) % 60)}`;
};
