/// Results of which each is one line, as text, JSON lines or one JSON array.
struct LineSheet {
  private let format: String
  private var output: Output
  private var lines: [String] = []

  init(_ session: Session) {
    format = session.arguments.value(.extractFormat) ?? "text"
    output = Output(file: session.arguments.value(.output))
  }

  /// Adds a result; one without words for a reader is left out of the text.
  mutating func add(json: String, text: String? = nil) throws {
    switch format {
    case "jsonl": try output.write(json + "\n")
    case "json": lines.append(json)
    default: if let text { try output.write(text + "\n") }
    }
  }

  /// Ends the results and puts the file in place.
  mutating func finish() throws {
    if format == "json" {
      let body = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
      try output.write("[\(body)]\n")
    }
    try output.finish()
  }
}
