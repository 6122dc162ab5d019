/** The legal day on which the generated lists are read; requests lie in the ten years before it. */
export const listDay = '2026-03-02'

/**
 * Adds requests `from`…`to` to a database, spread evenly over the organs given: rows of the list, their events and
 * their forms, as they would stand after ten years of work, a tenth of a percent of them odd. Names are sealed one by
 * one by the platform's own code; all else is made by the server. Indexes are taken down for a large load and made anew,
 * and the counts by month are counted once at its end.
 */
export async function addRequests(sources, platform, { from, to, organIds, handlerId }) {
  const client = await platform.database.pool.connect()
  try {
    const rebuild = to - from > 50_000 ? await takeIndexesDown(sources, platform, client) : async () => {}
    await client.query(requestRows, [from, to, organIds, handlerId, listDay])
    await client.query(eventRows, [from, to])
    await addForms(sources, platform, client, from, to)
    await rebuild()
    await client.query('vacuum (analyze) request')
    await client.query('vacuum (analyze) request_form')
    await client.query('vacuum (analyze) event')
  } finally {
    client.release()
  }
}

/** A number from 0 to `most - 1` that follows from the number of the request and a salt. */
const draw = (salt, most) => `abs(hashint8extended(i, ${salt}) % ${most})`

/** The element of a SQL array that a draw picks. */
const oneOf = (salt, ...texts) =>
  `(array[${texts.map((text) => `'${text}'`).join(',')}])[1 + ${draw(salt, texts.length)}]`

const subject = `${oneOf(11, '和平', '新城', '东河', '示范', '南湖', '城西', '北关', '河东', '铁西', '高新')}
  || ${oneOf(12, '片区', '街道', '社区', '新村', '小区')} || ${draw(13, 90)} + 1 || '号楼'
  || ${oneOf(14, '老旧小区改造', '房屋征收补偿', '道路施工', '绿化养护', '校舍修缮', '垃圾清运', '河道整治', '停车收费')}
  || ${oneOf(15, '资金分配表', '施工合同', '审批文件', '补偿标准', '验收报告', '会议纪要', '中标通知书')}
  || case when ${draw(16, 1000)} = 0 then '及信访复查意见书' else '' end`

const requestRows = `
  with drawn as (
    select i, $5::date - ${draw(1, 3650)}::int as submitted_on,
      ${draw(2, 100)} as luck, ${draw(3, 1000)} as seldom, ${draw(4, 22)}::int as pace
    from generate_series($1::bigint, $2::bigint) i
  ), dated as (
    select *, submitted_on > $5::date - 30 as open, luck < 8 as unconfirmed, luck between 8 and 15 as consulting,
      luck between 96 and 99 as withdrawn,
      submitted_on + 1 as received_on, submitted_on + 1 + 28 as due_on, submitted_on + 4 + pace as answered_on
    from drawn
  )
  insert into request (id, organ_id, request_no, query_code_hash, status, channel, applicant_kind, subject, submitted_on,
    received_on, due_on, clock_running, answered_on, answer_kind, document_no, delivered_on, closed_on, assigned_to,
    next_step, answer_days, in_time, archived_on, retention_term, appraise_on, erasure, version)
  select
    (lpad(to_hex(extract(epoch from submitted_on)::bigint * 1000), 12, '0') || '7' || substr(md5(i::text), 1, 3) || '8'
      || substr(md5(i::text), 4, 15))::uuid,
    ($3::text[])[1 + i % cardinality($3::text[])],
    extract(year from submitted_on) || '-' || lpad(i::text, 7, '0'),
    decode(md5('code' || i), 'hex'),
    case when open then case when unconfirmed then 'submitted' when consulting then 'consulting' else 'handling' end
      when withdrawn then 'withdrawn' else 'delivered' end,
    case when seldom = 0 then 'fax' else ${oneOf(5, 'internet', 'internet', 'internet', 'postSigned', 'inPerson', 'email')} end,
    case when seldom = 1 then 'research' else ${oneOf(6, 'naturalPerson', 'naturalPerson', 'naturalPerson', 'naturalPerson', 'business', 'legalService')} end,
    ${subject},
    submitted_on,
    case when not (open and unconfirmed) then received_on end,
    case when not (open and (unconfirmed or consulting)) then due_on end,
    open and not unconfirmed and not consulting,
    case when not open and not withdrawn then answered_on end,
    case when not open and not withdrawn then
      case when seldom = 2 then 'deniedStateSecret' else ${oneOf(7, 'disclosed', 'disclosed', 'alreadyPublic', 'notExist', 'notResponsible', 'partiallyDisclosed')} end end,
    case when not open and not withdrawn then '示测公开〔' || extract(year from answered_on) || '〕' || i || '号' end,
    case when not open and not withdrawn then answered_on + 1 end,
    case when not open then answered_on + 1 end,
    case when luck = 50 or luck = 51 then $4 end,
    case when open and not unconfirmed and not consulting then 'draft' end,
    case when not open and not withdrawn then (pace + 3) * 5 / 7 end,
    case when not open and not withdrawn then luck <> 40 end,
    case when not open and submitted_on < $5::date - 500 then answered_on + 60 end,
    case when not open and submitted_on < $5::date - 500 then 'tenYears' end,
    case when not open and submitted_on < $5::date - 500 then answered_on + 4000 end,
    case when not open and seldom = 3 then ${oneOf(8, 'asked', 'kept', 'erased')} end,
    case when open then case when unconfirmed then 1 when consulting then 3 else 2 end when withdrawn then 3 else 5 end
  from dated order by submitted_on, i`

const eventRows = `
  insert into event (organ_id, stream_kind, stream_id, version, type, day, body, recorded_at)
  select organ_id, 'request', request.id, fact.version, fact.type, fact.day, fact.body, fact.day + time '10:00'
  from request cross join lateral (values
    (1, 'submitted', submitted_on, jsonb_build_object('channel', channel, 'applicantKind', applicant_kind,
      'requestNo', request_no, 'queryCodeHash', encode(query_code_hash, 'hex'))),
    (2, 'received', received_on, jsonb_build_object('channel', channel)),
    (3, case status when 'withdrawn' then 'withdrawn' when 'consulting' then 'consultationOpened' else 'answerDrafted' end,
      case status when 'withdrawn' then closed_on when 'consulting' then received_on + 3 else answered_on - 1 end,
      case status when 'withdrawn' then '{}'::jsonb when 'consulting' then '{"id":"1","party":"thirdParty"}'::jsonb
        else jsonb_build_object('draft', 1, 'by', 'p', 'kind', answer_kind, 'steps', '["approval"]'::jsonb, 'parts',
          jsonb_build_array(jsonb_build_object('item', '', 'kind', answer_kind, 'content', repeat('予以公开，见附件。', 12)))) end),
    (4, 'answered', answered_on, jsonb_build_object('kind', answer_kind, 'documentNo', document_no, 'reasons', '',
      'content', repeat('予以公开，见附件。', 12))),
    (5, 'delivered', delivered_on, '{"mode":"internet"}'::jsonb)
  ) as fact (version, type, day, body)
  where fact.version <= request.version
    and substr(request_no, 6)::bigint between $1::bigint and $2::bigint
  order by request.id, fact.version`

async function takeIndexesDown(sources, platform, client) {
  const { rows } = await client.query(
    `select indexname, indexdef from pg_indexes
     where tablename = 'request' and schemaname = 'public'
       and indexname not in (select conname from pg_constraint where conrelid = 'request'::regclass)`,
  )
  for (const { indexname } of rows) await client.query(`drop index ${indexname}`)
  await client.query('alter table request disable trigger user')
  return async () => {
    await client.query("set maintenance_work_mem = '512MB'")
    for (const { indexdef } of rows) await client.query(indexdef)
    await client.query('alter table request enable trigger user')
    await sources.recountRequests(platform)
    await client.query('vacuum (analyze) request_month_count')
    await client.query('vacuum (analyze) request_year_count')
  }
}

const formsAtOnce = 20_000

async function addForms(sources, platform, client, from, to) {
  const { rows } = await client.query(
    'select id, organ_id, applicant_kind, subject from request where substr(request_no, 6)::bigint between $1 and $2',
    [from, to],
  )
  for (let start = 0; start < rows.length; start += formsAtOnce) {
    const forms = rows.slice(start, start + formsAtOnce).map(({ id, organ_id, applicant_kind, subject: content }) => {
      const form = { ...emptyForm, applicantKind: applicant_kind, content }
      return sources.requestFormRow(platform.encryption, id, organ_id, form)
    })
    const column = (name) => forms.map((form) => form[name])
    await client.query(
      `insert into request_form (request_id, organ_id, applicant_kind, name, content, provision_form, obtaining_route)
       select id, organ_id, kind, name, content, 'electronic', 'download'
       from unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[], $5::text[]) as form (id, organ_id, kind, name, content)`,
      ['request_id', 'organ_id', 'applicant_kind', 'name', 'content'].map(column),
    )
  }
}

const emptyForm = {
  name: '演示申请人',
  identityKind: null,
  identityNumber: null,
  phone: null,
  email: null,
  postalAddress: null,
  representative: null,
  contactPerson: null,
  agentName: null,
  agentIdentityNumber: null,
  agentPhone: null,
  documentTitle: null,
  documentNo: null,
  purpose: null,
  provisionForm: 'electronic',
  obtainingRoute: 'download',
}
