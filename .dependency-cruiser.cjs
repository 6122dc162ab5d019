// The import table of the house (docs/ARCHITECTURE.md), held by `npm run check`.

/** Tests may use Node and the test tools wherever they stand; what is shipped may not. */
const test = '\\.test\\.tsx?$|/(fixtures|testing)/|^(specs|bench|tests)/'

/** Of the house's own folders, `from` imports itself and `may`, nothing else. */
const mayImport = (name, from, may, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: test },
  to: { path: '^(packages|apps|specs|bench|scripts)/', pathNot: [from, ...may].join('|') },
})

const law = '^packages/law/src'
const look = '^packages/look/src'
const documents = '^packages/documents/src'
const platform = '^packages/platform/src'
const server = '^apps/server/src'
const office = '^apps/office/'
const commandLine = '^apps/cli/(src/|package\\.json$)'

const never = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: test },
  to,
})

module.exports = {
  forbidden: [
    mayImport('law', law, [], 'law → nothing'),
    mayImport('look', look, [], 'look → nothing'),
    mayImport('documents', documents, [law], 'documents → law'),
    mayImport('platform', platform, [law, documents], 'platform → law, documents'),
    mayImport('server', server, [law, look, documents, platform], 'server → platform, documents, law, look'),
    mayImport('office', office, [law, look], 'office → its generated API client, labels and types of law, look'),
    mayImport('command-line', commandLine, [law, documents, platform], 'cli → law, documents, and platform for admin'),
    never(
      'command-line-reads-without-platform',
      '^apps/cli/src/(?!admin/)',
      { path: platform },
      'Only `gongkai admin` needs the platform: reading and auditing work without server and database.',
    ),
    never(
      'portal-never-imports-office',
      '^apps/server/src/portal',
      { path: '^apps/server/src/office|node_modules/(antd|@ant-design|@tanstack)/' },
      'The portal works without the office.',
    ),
    never(
      'law-is-pure',
      `${law}|${look}`,
      { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-peer', 'npm-optional'] },
      'law has no Node and no packages: time, ids and the calendar are arguments.',
    ),
    never(
      'office-runs-in-a-browser',
      '^apps/office/src',
      { dependencyTypes: ['core'] },
      'There is no Node in a browser.',
    ),
    never(
      'tests-are-not-shipped',
      '^(packages|apps)/',
      {
        path: '^(packages|apps)/.*/testing/|\\.test\\.tsx?$|node_modules/(vitest|fast-check|playwright-core|axe-core)/',
      },
      'What runs does not need the tools of the tests.',
    ),
    {
      name: 'no-circles',
      comment: 'Two files that need each other while they run are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'found',
      comment: 'The imported file or package does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|\\.css$' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
