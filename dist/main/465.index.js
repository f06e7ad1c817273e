export const id = 465;
export const ids = [465];
export const modules = {

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainMissingIdToken: () => (/* binding */ explainMissingIdToken)
/* harmony export */ });
/** Says why a run has no ID token, as far as the event shows it. Loaded only then. */
async function explainMissingIdToken() {
    // An event file that cannot be read only costs the explanation.
    const event = await __webpack_require__.e(/* import() */ 145).then(__webpack_require__.bind(__webpack_require__, 8145)).catch(() => undefined);
    const { pull_request: pullRequest } = (event?.workflowEvent.payload ?? {});
    const head = pullRequest?.head?.repo?.full_name;
    const base = pullRequest?.base?.repo?.full_name;
    const found = 'signing-role: this run has no ID token to show to the key store';
    // pull_request_target runs as the base repository, with what the workflow gives it.
    if (head && base && head !== base && event?.workflowEvent.name !== 'pull_request_target')
        return `${found}; this pull request comes from the fork ${head}, whose runs cannot have one`;
    return `${found}; the job lacks the permission id-token: write`;
}


/***/ })

};
