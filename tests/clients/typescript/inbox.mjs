// Follows the inbox with the `read` that the README shows, which stands in `recipe.mjs`, and prints the list after each change.
import { TaskFlow } from 'taskflow-client'
import { recipe } from './recipe.mjs'

const [url, email, password] = process.argv.slice(2)
const print = (what) => console.log(JSON.stringify(what))
const taskflow = new TaskFlow({ url })
await taskflow.session.signIn({ email, password })

const following = taskflow.follow(recipe)
const show = () => print({ entries: following.store.all().map(({ id, readAt }) => ({ id, isRead: readAt !== null })) })
following.store.onChange(show)
following.ended.catch((error) => print({ error: String(error) }))
await following.ready
print({ state: 'live' })
