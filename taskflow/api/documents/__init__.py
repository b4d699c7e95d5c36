"""Documents: parsed, validated, limited and priced once, then kept with their plans."""
