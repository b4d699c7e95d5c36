"""People with an account: address, password and language, and how address and password are confirmed or reset."""
