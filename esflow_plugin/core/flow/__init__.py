"""Carriers that move a surplus to a deficit, and the account they all share."""
