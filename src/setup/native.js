/**
 * Native parts are packages that hold one binary for one platform. Their parents list all of them
 * as optional. A lock file written where the registry lacks some leaves those out, and npm then
 * leaves them out on the platforms that need them.
 *
 * @typedef {{ readonly os: string, readonly cpu: string, readonly libc: 'glibc' | 'musl' | undefined }} Platform
 * @typedef {{
 *   readonly version?: string,
 *   readonly os?: readonly string[],
 *   readonly cpu?: readonly string[],
 *   readonly libc?: readonly string[],
 *   readonly optionalDependencies?: Readonly<Record<string, string>>,
 *   readonly optional?: boolean,
 * }} LockEntry
 * @typedef {{ readonly packages: Readonly<Record<string, LockEntry>> }} Lock
 * @typedef {{ readonly name: string, readonly version: string, readonly path: string }} NativePart
 */

/** The platform this process runs on, in the words of package manifests. */
export function thisPlatform() {
  const isLinux = process.platform === 'linux';
  /** @type {any} */
  const report = isLinux ? process.report.getReport() : undefined;
  /** @type {Platform['libc']} */
  const libc = report ? (report.header.glibcVersionRuntime ? 'glibc' : 'musl') : undefined;
  return { os: process.platform, cpu: process.arch, libc };
}

/**
 * The native parts that this platform needs, by exact version, and that are not installed.
 * @param {Lock} lock the content of package-lock.json
 * @param {Platform} platform
 * @param {(path: string) => string | undefined} installedVersion of the package at a path like those in the lock
 * @returns {NativePart[]}
 */
export function missingNativeParts(lock, platform, installedVersion) {
  return Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {} }]) => {
    if (parent !== '' && installedVersion(parent) === undefined) return [];
    return Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const isExact = /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
      const places = lookUpPlaces(parent, name);
      const entry = places
        .map((place) => lock.packages[place])
        .find((candidate) => candidate?.version === version);
      const needs = entry ?? needsFromName(name);
      if (!isExact || !needs.os || !fits(needs, platform)) return [];
      const isThere = places.some((place) => installedVersion(place) === version);
      const besideParent = places[1] ?? `node_modules/${name}`;
      return isThere ? [] : [{ name, version, path: besideParent }];
    });
  });
}

/**
 * @param {LockEntry} needs
 * @param {Platform} platform
 */
function fits({ os, cpu, libc }, platform) {
  return (
    (os?.includes(platform.os) ?? true) &&
    (cpu?.includes(platform.cpu) ?? true) &&
    (platform.libc === undefined || (libc?.includes(platform.libc) ?? true))
  );
}

/** @type {Readonly<Record<string, string>>} */
const osWords = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const cpuWords = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
];

/**
 * What a package needs, read from a name such as `@rolldown/binding-linux-x64-musl`. Used for parts
 * that the lock file does not describe.
 * @param {string} name
 * @returns {LockEntry}
 */
function needsFromName(name) {
  const words = name.replace(/^@[^/]+\//, '').split('-');
  const at = words.findIndex((word) => Object.hasOwn(osWords, word));
  const os = osWords[words[at] ?? ''];
  const cpu = words[at + 1];
  if (!os || !cpu || !cpuWords.includes(cpu)) return {};
  const libc = words.some((word) => word.includes('musl'))
    ? 'musl'
    : words.at(-1)?.startsWith('gnu')
      ? 'glibc'
      : undefined;
  return { os: [os], cpu: [cpu], ...(os === 'linux' && libc && { libc: [libc] }) };
}

/**
 * Where Node looks for a package that the package at `parent` asks for, nearest first.
 * @param {string} parent
 * @param {string} name
 */
function lookUpPlaces(parent, name) {
  const places = [];
  for (let folder = parent; folder !== '';) {
    places.push(`${folder}/node_modules/${name}`);
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
  return [...places, `node_modules/${name}`];
}
