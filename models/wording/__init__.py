"""What the API says to people, in their language: sentences, the catalogues of their translations, and which language a caller reads."""
