"""The study areas that come with the plugin: their files, a styled project of them, and the framework's inputs."""
