"""Our mails: words (`catalogues`) and templates (`html`, `text`)."""
