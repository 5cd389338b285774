/** The rooms of the house: cut by what code may touch. */
export type Room = 'core' | 'page' | 'ui' | 'browser' | 'door';

const ROOMS: readonly Room[] = ['core', 'page', 'ui', 'browser'];

/**
 * The room of a file, by its path from the project's folder.
 * @throws Error for a file of `src/` in no room
 */
export function roomOf(path: string): Room {
  const [, folder = '', ...inner] = path.split('/');
  if (inner.length === 0) return 'door';
  const room = ROOMS.find((name) => name === folder);
  if (!room) throw new Error(`${path} lies in no room: src/${folder}/ is not one`);
  return room;
}
