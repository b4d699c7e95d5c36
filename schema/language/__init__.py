"""Parts that all types share: scalars, comparisons, pages, payloads, errors and directives."""
