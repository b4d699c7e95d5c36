/** Callbacks that run when something happens. */
export class Listeners<T> {
  private readonly all = new Set<(news: T) => void>()

  add(listener: (news: T) => void): () => void {
    this.all.add(listener)
    return () => this.all.delete(listener)
  }

  /** An error in a listener is reported as an uncaught error, and does not stop the work here. */
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
