import { signV4 } from "./sigv4.js";
/** Makes what asks a service. Where its clock is another one than this machine's, it goes by that from then on. */
export function awsCaller({ service, signingName, region, url, prefix }, world) {
    const { ask, now } = world;
    let offset = 0;
    return async (operation, request, { credentials }) => {
        const body = JSON.stringify(request);
        const unsigned = {
            'content-type': 'application/x-amz-json-1.1',
            'x-amz-target': `${prefix}.${operation}`,
        };
        const send = () => {
            const scope = { credentials, region, service: signingName, now: now() + offset };
            const headers = signV4({ method: 'POST', url, headers: unsigned, body }, scope);
            return ask(service, { method: 'POST', url, headers, body });
        };
        const answer = await send();
        if (answer.status === 200)
            return answer;
        const { clockOffset } = await import("./aws-clock.js");
        const measured = clockOffset(answer, service, world);
        if (measured === undefined)
            return answer;
        offset = measured;
        return send();
    };
}
