export default function githubAppJwt(): never;
