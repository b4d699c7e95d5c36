"""Messages of the API to people, in their language: sentences, the catalogues of translations, and the choice of the
caller's language."""
