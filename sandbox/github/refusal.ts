/** An answer by which GitHub says no. `documentation` is the page GitHub links to: by default the end point's own. */
export class Refusal extends Error {
  readonly status: number;
  readonly documentation: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    options: { documentation?: string; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.documentation = options.documentation;
    this.headers = options.headers ?? {};
  }
}

const general = { documentation: '/rest' };

// GitHub's exact words, as collected from public reports.
export const refusals = {
  undecodableJwt: () => new Refusal(401, 'A JSON web token could not be decoded', general),
  unknownIssuer: () => new Refusal(404, 'Integration not found', general),
  missingClaim: (what: string, claim: string) =>
    new Refusal(401, `Missing '${what}' claim ('${claim}')`, general),
  badIssuedAt: () =>
    new Refusal(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
      general,
    ),
  expired: () =>
    new Refusal(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
      general,
    ),
  expiresTooLate: () => new Refusal(401, "'Expiration time' claim ('exp') is too far in the future", general),
  badCredentials: () => new Refusal(401, 'Bad credentials', general),
  requiresAuthentication: () => new Refusal(401, 'Requires authentication'),
  notFound: () => new Refusal(404, 'Not Found'),
  archived: () => new Refusal(403, 'Repository was archived so is read-only.'),
  unknownEndPoint: () => new Refusal(404, 'Not Found', general),
  suspended: () => new Refusal(403, 'This installation has been suspended'),
  ipNotAllowed: (organization: string) =>
    new Refusal(
      403,
      `Although you appear to have the correct authorization credentials, the \`${organization}\` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.`,
    ),
  permissionNotGranted: () =>
    new Refusal(422, 'The permissions requested are not granted to this installation.'),
  repositoryNotAccessible: () =>
    new Refusal(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    ),
  noRepositoryPermissions: () =>
    new Refusal(
      422,
      'This installation does not use repository permissions, so it cannot be given access to any repositories.',
    ),
  // GitHub's words for these three were not found in public; the status and the style are its own.
  tooManyRepositories: (count: number) =>
    new Refusal(422, `Invalid request.\n\nNo more than 500 items are allowed; ${count} were supplied.`),
  invalidRequest: (where: string, problem: string) =>
    new Refusal(422, `Invalid request.\n\nFor '${where}', ${problem}.`),
  unparsableBody: () => new Refusal(400, 'Problems parsing JSON'),
  notByIntegration: (accepted?: string) =>
    new Refusal(
      403,
      'Resource not accessible by integration',
      accepted === undefined ? {} : { headers: { 'x-accepted-github-permissions': accepted } },
    ),
};
