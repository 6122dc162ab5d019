/** Publishes items over the API, each through drafting, review by others and approval, so that lists are long. */
export async function publishItems(port, password, count) {
  const url = `http://127.0.0.1:${port}`
  const [handler, officer, leader] = await Promise.all(
    ['handler', 'officer', 'leader'].map((username) => signIn(url, username, password)),
  )
  for (let number = 1; number <= count; number++) {
    const { id } = await handler('/api/items', {
      organId: 'yanshi',
      title: `测量用的信息条目第 ${number} 号：演示街道城市管理工作情况的公告`,
      category: 'publicService',
      formedOn: '2026-01-05',
      summary: '用来测量列表页的一条信息，内容为虚构。',
      bodyHtml: '<p>正文</p>',
    })
    const act = (person, command, version, fields = {}) =>
      person(`/api/items/${id}/actions/${command}`, { expectedVersion: version, ...fields })
    await act(handler, 'askReview', 1)
    await act(officer, 'reviewSecrecy', 2, { basis: '可以公开' })
    await act(leader, 'approve', 3)
    await act(officer, 'publish', 4, { channels: 'website' })
  }
}

async function signIn(url, username, password) {
  const answer = await post(`${url}/api/session`, { username, password }, {})
  const headers = {
    cookie: answer.headers.getSetCookie()[0].split(';')[0],
    'x-csrf-token': (await answer.json()).csrfToken,
  }
  return async (path, body) => (await post(url + path, body, headers)).json()
}

async function post(url, body, headers) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer
}
