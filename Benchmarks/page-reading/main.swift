import Documents
import Glibc
import Touchstone

/// Nanoseconds of processor time: other programs on the machine do not count.
func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

func least(of rounds: Int, _ work: () -> Void) -> Int {
  (0..<rounds).reduce(Int.max) { least, _ in
    let start = now()
    work()
    return min(least, now() - start)
  }
}

let rounds = Int(CommandLine.arguments[1]) ?? 1
for path in CommandLine.arguments.dropFirst(2) {
  let page = try capture(path)
  let reading = least(of: rounds) { _ = try? document(from: page) }
  let digest = least(of: rounds) { _ = Digest.sha256(page.bytes) }
  print(reading, digest)
}
