internal import Touchstone
