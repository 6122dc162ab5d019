import type {
  AnnualReportDetail,
  AnnualReportRow,
  CellDetail,
  ErrorBody,
  ImportedReportDetail,
  ImportedReportRow,
  ItemDetail,
  ItemRow,
  OrganRow,
  Page,
  Person,
  RequestDetail,
  RequestRow,
  Session,
  WorkCounts,
} from './types.ts'

interface Json<T> {
  content: { 'application/json': T }
}
interface Answers<T> {
  200: { headers: Record<string, unknown> } & Json<T>
  default: { headers: Record<string, unknown> } & Json<ErrorBody>
}
interface Get<T, Parameters = object> {
  parameters: Parameters
  responses: Answers<T>
}
interface Send<Body, T, Parameters = object> {
  parameters: Parameters
  requestBody: Json<Body>
  responses: Answers<T>
}
interface Id {
  path: { id: string }
}
interface Command {
  path: { id: string; command: string }
}
interface OrganYear {
  path: { organId: string; year: number }
}
type Cursor = { cursor?: string; limit?: number }
type Fields = Record<string, unknown>

export interface paths {
  '/api/session': {
    get: Get<Session>
    post: Send<
      { username: string; password: string },
      { person: Person; csrfToken: string; mustChangePassword: boolean }
    >
    delete: Get<undefined>
  }
  '/api/session/password': { post: Send<{ currentPassword: string; newPassword: string }, undefined> }
  '/api/organs': { get: Get<{ rows: OrganRow[] }> }
  '/api/work': { get: Get<Page<RequestRow> & { counts: WorkCounts }, { query?: Cursor }> }
  '/api/requests': {
    get: Get<Page<RequestRow>, { query?: Cursor & { status?: string; organId?: string; q?: string } }>
    post: Send<Fields, { id: string }>
  }
  '/api/requests/{id}': { get: Get<RequestDetail, Id> }
  '/api/requests/{id}/actions/{command}': { post: Send<Fields, RequestDetail, Command> }
  '/api/items': {
    get: Get<Page<ItemRow>, { query?: Cursor & { status?: string; organId?: string; category?: string; q?: string } }>
    post: Send<Fields, ItemDetail>
  }
  '/api/items/{id}': { get: Get<ItemDetail, Id>; put: Send<Fields, ItemDetail, Id> }
  '/api/items/{id}/actions/{command}': { post: Send<Fields, ItemDetail, Command> }
  '/api/annual-reports': { get: Get<{ rows: AnnualReportRow[] }, { query?: { organId?: string } }> }
  '/api/annual-reports/{organId}/{year}': { get: Get<AnnualReportDetail, OrganYear> }
  '/api/annual-reports/{organId}/{year}/cells/{address}': {
    get: Get<CellDetail, { path: { organId: string; year: number; address: string } }>
  }
  '/api/annual-reports/{organId}/{year}/figures': {
    put: Send<{ figures: Record<string, number | null> }, AnnualReportDetail, OrganYear>
  }
  '/api/annual-reports/{organId}/{year}/narrative': {
    put: Send<{ overview: string; problems: string; other: string }, AnnualReportDetail, OrganYear>
  }
  '/api/annual-reports/{organId}/{year}/publish': {
    post: Send<{ expectedVersion: number }, AnnualReportDetail, OrganYear>
  }
  '/api/imported-reports': {
    get: Get<Page<ImportedReportRow>, { query?: Cursor }>
    post: Send<Fields, { rows: ImportedReportRow[] }>
  }
  '/api/imported-reports/{id}': { get: Get<ImportedReportDetail, Id> }
}
