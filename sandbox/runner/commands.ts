/** A workflow command as a step prints it: `::name key=value,key=value::data`, unescaped. */
export interface WorkflowCommand {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const dataEscapes = { '%0D': '\r', '%0A': '\n' };
const propertyEscapes = { ...dataEscapes, '%3A': ':', '%2C': ',' };
const oldEscapes = { '%3B': ';', ...dataEscapes, '%5D': ']' };

/**
 * Reads one line as a workflow command, or gives undefined when it is ordinary output.
 * Only names for which `isKnown` holds are commands: `::fancy::text` is printed as it stands.
 * Source: src/Runner.Common/ActionCommand.cs.
 */
export function parseCommand(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  const modern = /^\s*::(?<name>[^ ]*?)(?: (?<properties>.*?))?::(?<data>.*)$/s.exec(line)?.groups;
  if (modern?.name !== undefined && isKnown(modern.name)) {
    return build(modern, ',', propertyEscapes, dataEscapes);
  }
  // The old form may stand anywhere in the line: `text ##[error]message`.
  const old = /##\[(?<name>[^ \]]*)(?: (?<properties>[^\]]*))?\](?<data>.*)$/s.exec(line)?.groups;
  if (old?.name !== undefined && isKnown(old.name)) return build(old, ';', oldEscapes, oldEscapes);
  return undefined;
}

function build(
  groups: Record<string, string | undefined>,
  separator: string,
  forProperties: Record<string, string>,
  forData: Record<string, string>,
): WorkflowCommand {
  const properties: Record<string, string> = {};
  for (const pair of (groups.properties ?? '').trim().split(separator)) {
    const [key, value] = splitOnce(pair, '=');
    // A property without a value is dropped, as the real runner does.
    if (key !== '' && value !== '') properties[key] = unescape(value, forProperties);
  }
  return {
    name: (groups.name ?? '').toLowerCase(),
    properties,
    data: unescape(groups.data ?? '', forData),
  };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

function unescape(text: string, escapes: Record<string, string>): string {
  // `%25` goes last: `%250A` means the three characters `%0A`.
  const replaced = Object.entries(escapes).reduce((all, [code, char]) => all.replaceAll(code, char), text);
  return replaced.replaceAll('%25', '%');
}
