"""People with an account: address, password, language, and how each is proved or reset."""
