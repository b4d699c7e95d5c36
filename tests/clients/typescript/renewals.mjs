// Fifty requests at once with a token that is about to end, then fifty with one that the server does not take.
import { TaskFlow, inMemory } from 'taskflow-client'

const [url, email, password] = process.argv.slice(2)
const store = inMemory()
await new TaskFlow({ url, store }).session.signIn({ email, password })

async function fifty(change) {
  store.save({ ...store.load(), ...change })
  let renewals = 0
  const taskflow = new TaskFlow({
    url,
    store,
    fetch: (to, how) => {
      if (how.body.includes('refreshSession')) renewals += 1
      return fetch(to, how)
    },
  })
  const answers = await Promise.all(Array.from({ length: 50 }, () => taskflow.request('{ me { email } }')))
  return { renewals, answers: [...new Set(answers.map(({ me }) => me.email))] }
}

console.log(JSON.stringify([await fifty({ renewAt: 0 }), await fifty({ token: 'nonsense' })]))
