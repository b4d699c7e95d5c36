"""The dashboard's numbers: counted on request, and streamed as they change."""
