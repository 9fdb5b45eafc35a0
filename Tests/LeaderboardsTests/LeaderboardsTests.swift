import Leaderboards
import Testing
