/** Permission name → level, as GitHub writes it: `{ contents: 'write' }`. */
export type Permissions = Readonly<Record<string, string>>;

const ranks: Readonly<Record<string, number>> = { read: 1, write: 2, admin: 3 };

// The names that belong to an organization, an account or an enterprise; every other name is a repository's.
const otherPrefixes = ['organization_', 'enterprise_'];
const otherNames = new Set([
  'custom_properties_for_organizations',
  'email_addresses',
  'followers',
  'git_ssh_keys',
  'gpg_keys',
  'interaction_limits',
  'members',
  'profile',
  'starring',
]);

/** Whether `granted` holds `name` at `level` or above; an unknown level is never held. */
export function permits(granted: Permissions, name: string, level: string): boolean {
  const wanted = ranks[level];
  const held = ranks[granted[name] ?? ''];
  return wanted !== undefined && held !== undefined && held >= wanted;
}

/** `permissions` with the `metadata: read` that GitHub adds when one of them is for repositories. */
export function withMetadata(permissions: Permissions): Permissions {
  return Object.keys(permissions).some(isRepositoryPermission)
    ? { metadata: 'read', ...permissions }
    : permissions;
}

function isRepositoryPermission(name: string): boolean {
  return !otherNames.has(name) && !otherPrefixes.some((prefix) => name.startsWith(prefix));
}
