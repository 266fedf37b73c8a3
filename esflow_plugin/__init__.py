"""The plugin object, its Processing provider and the packages behind the algorithms."""
