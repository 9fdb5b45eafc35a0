// swift-tools-version: 6.2
import PackageDescription

/// One settings array for every target.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// A pure target: no C, no pointers, proved by the compiler.
let pure: [SwiftSetting] = house + [.strictMemorySafety()]

func library(_ name: String, pkgConfig: String?, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
  name: "touchstone",
  products: [.executable(name: "touchstone", targets: ["TouchstoneCommand"])],
  targets: [
    library("CLibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    library("CMarkGFM", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-extensions-dev"),
    library("CUchardet", pkgConfig: "uchardet", apt: "libuchardet-dev"),
    library("CIconv", pkgConfig: nil, apt: "libc6-dev"),
    library("CCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
    library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    library("CBrotli", pkgConfig: "libbrotlidec", apt: "libbrotli-dev"),
    library("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
    library("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),

    .target(name: "Touchstone", swiftSettings: pure),
    .target(
      name: "Documents",
      dependencies: [
        "Touchstone", "CLibXML2", "CMarkGFM", "CUchardet", "CIconv", "CCurl", "CYAML",
        "CZlib", "CBrotli",
      ],
      swiftSettings: house),
    .target(name: "Extraction", dependencies: ["Touchstone"], swiftSettings: pure),
    .target(name: "Leaderboards", dependencies: ["Touchstone"], swiftSettings: house),
    .target(name: "Verification", dependencies: ["Touchstone"], swiftSettings: pure),
    .target(name: "Ledger", dependencies: ["Touchstone", "CSQLite"], swiftSettings: house),
    .target(name: "Reporting", dependencies: ["Touchstone"], swiftSettings: pure),
    .executableTarget(
      name: "TouchstoneCommand",
      dependencies: [
        "Touchstone", "Documents", "Extraction", "Leaderboards", "Verification", "Ledger",
        "Reporting",
      ],
      swiftSettings: house),
    .executableTarget(
      name: "ExtractionBenchmark",
      dependencies: ["Touchstone", "Documents", "Extraction", "Leaderboards"],
      path: "Benchmarks/ExtractionBenchmark", swiftSettings: house),

    .executableTarget(
      name: "archive-load", dependencies: ["Leaderboards", "Touchstone"],
      path: "Benchmarks/ArchiveLoad", swiftSettings: house),
    .executableTarget(
      name: "report-benchmark", dependencies: ["Reporting", "Touchstone"],
      path: "Benchmarks/ReportBenchmark", swiftSettings: house),
    .executableTarget(
      name: "site-benchmark", dependencies: ["Reporting", "Touchstone"],
      path: "Benchmarks/SiteBenchmark", swiftSettings: house),

    .testTarget(name: "TouchstoneTests", dependencies: ["Touchstone"], swiftSettings: house),
    .target(
      name: "Servers", path: "Tests/Servers", exclude: ["unkind.py"], swiftSettings: house),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Touchstone", "Servers"],
      swiftSettings: house),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Extraction", "Touchstone"], swiftSettings: house),
    .testTarget(
      name: "LeaderboardsTests", dependencies: ["Leaderboards", "Documents", "Touchstone"],
      swiftSettings: house),
    .testTarget(
      name: "VerificationTests", dependencies: ["Verification", "Touchstone"],
      swiftSettings: house),
    .testTarget(
      name: "LedgerTests", dependencies: ["Ledger", "Touchstone"], swiftSettings: house),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "Touchstone"], swiftSettings: house),
    .testTarget(
      name: "Acceptance",
      dependencies: [
        "TouchstoneCommand", "Touchstone", "Documents", "Extraction", "Leaderboards",
        "Verification", "Ledger", "Reporting", "Servers",
      ],
      exclude: ["Labelled"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
