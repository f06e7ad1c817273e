import { awsErrorOf } from "./aws-api.js";
const SAME_CLOCK_MS = 2_000;
/** Whether AWS says that the time of a signature is not its own, within some five minutes. */
export function isOfClock(answer) {
    const { type, message } = awsErrorOf(answer);
    return (/^(?:InvalidSignature|SignatureDoesNotMatch|RequestTimeTooSkewed|RequestExpired)/.test(type) &&
        /expired|not yet current|too skewed/i.test(`${type} ${message}`));
}
/** AWS's clock minus this machine's in milliseconds, where an answer says that they differ; a warning tells of it. */
export function clockOffset(answer, service, { now, log }) {
    const theirs = isOfClock(answer) ? Date.parse(answer.headers.date ?? '') : NaN;
    const offset = theirs - now();
    // `Date` has whole seconds: a clock that is so near is not to blame.
    if (!(Math.abs(offset) > SAME_CLOCK_MS))
        return undefined;
    const seconds = Math.round(Math.abs(offset) / 1000);
    log.warning(`This machine's clock is ${seconds} seconds ${offset > 0 ? 'behind' : 'ahead of'} that of ${service.name}. The request was signed again by its clock. Set the runner's clock (NTP).`, 'clock-skew');
    return offset;
}
