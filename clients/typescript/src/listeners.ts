/** Those who are told of something. */
export class Listeners<T> {
  private readonly all = new Set<(news: T) => void>()

  add(listener: (news: T) => void): () => void {
    this.all.add(listener)
    return () => this.all.delete(listener)
  }

  /** A defect of a listener is its own, and is seen where uncaught errors are: the work here goes on. */
  tell(news: T): void {
    for (const listener of this.all) safely(() => listener(news))
  }
}

export function safely(work: () => void): void {
  try {
    work()
  } catch (error) {
    loudly(error)
  }
}

export function loudly(error: unknown): void {
  setTimeout(() => {
    throw error
  })
}
