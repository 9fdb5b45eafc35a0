import Testing
import Touchstone

@Suite("Letters that look like Latin ones are read as such only where nothing else can be meant")
struct LookAlikesTests {
  @Test(arguments: [
    ("G\u{420}T-4", "GPT-4"), ("Super\u{421}LUE", "SuperCLUE"), ("Ll\u{430}m\u{430} 2", "Llama 2"),
    ("\u{391}lpaca", "Alpaca"),
  ])
  func `a word that mixes them with Latin letters has the Latin key`(printed: String, name: String)
  {
    #expect(nameKey(printed) == nameKey(name))
  }

  @Test(arguments: ["СЕРВЕР", "τ-bench", "Ялта-A", "Δlpaca", "β", "GPT-4", "模型A"])
  func `a word of another script, or with a letter of its own, stands as it is`(printed: String) {
    #expect(LookAlikes.folds(in: printed.unicodeScalars.map(\.value)).isEmpty)
  }
}
