"""The algorithms, in folders named after the stages; each one thin: parameters in, core called, layers out."""
