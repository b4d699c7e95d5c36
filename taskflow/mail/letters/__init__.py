"""Our mails: the words (`catalogues`), how they look (`html`, `text`), and who puts the two together."""
