import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T }>
>['values'];

/**
 * The options of a command line.
 * @param usage - how the command is called, for whoever called it otherwise
 * @throws Error where an option is unknown or lacks its value; it says which, and the usage
 */
export function readOptions<T extends Options>(
  args: string[],
  options: T,
  usage: string,
): Values<T> {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Error(`${reason}, expected ${usage}`, { cause: error });
  }
}
