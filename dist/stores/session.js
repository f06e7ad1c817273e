const RENEWED_AHEAD_MS = 30_000; // so that it does not end on its way
/** One session serves all requests while it lives; one that was refused is asked for again. */
export function sessionKeeper(open, now) {
    let current;
    const begin = () => {
        const opening = (current = open());
        opening.catch(() => {
            current = undefined;
        });
        return opening;
    };
    return async () => {
        const session = await (current ?? begin());
        const isOver = session.endsAt !== undefined && session.endsAt - RENEWED_AHEAD_MS <= now();
        return isOver ? begin() : session;
    };
}
/** When a session ends that lives so many seconds from now on, whether they came as a number or as a text. */
export function endIn(seconds, now) {
    const life = Number(seconds);
    return life > 0 ? now + life * 1000 : undefined;
}
