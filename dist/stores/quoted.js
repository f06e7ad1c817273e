/** A text as messages quote it. */
export const quoted = (text) => JSON.stringify(text);
/**
 * An argument of a command that a person is told to run. Branches and environments have names that a shell would take for
 * commands, such as `$(\u2026)`, and whoever may push a branch chooses its name.
 */
export function argument(text) {
    if (/^[\w.-]+$/.test(text))
        return text;
    return /^[\w.:/@,=+*-]*$/.test(text) ? `"${text}"` : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
