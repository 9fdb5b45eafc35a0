internal import Touchstone

/// What became of looking at every file of the archive.
package struct ArchiveInspection: Hashable, Sendable {
  /// How many states are as recorded.
  package var snapshots: Int = 0
  /// One for each file that is not as recorded, by path.
  package var refusals: [ArchiveError] = []
}

extension ArchiveReader {
  /// Holds every file against its digest, size, rows and columns, and every list against the files.
  package func inspect() -> ArchiveInspection {
    var inspection = ArchiveInspection()
    func note(_ body: () throws(ArchiveError) -> Void) {
      do { try body() } catch { inspection.refusals.append(error) }
    }
    note { () throws(ArchiveError) in
      for name in try Files.names(in: directory, shownAs: "") where name != "README.md" {
        if name == "catalog" {
          inspectCatalog(into: &inspection)
        } else if Files.isFolder("\(directory)/\(name)") {
          inspectBoard(name, into: &inspection)
        } else {
          inspection.refusals.append(ArchiveError(name, "belongs to no package"))
        }
      }
    }
    inspection.refusals.sort { ($0.path, $0.line ?? 0) < ($1.path, $1.line ?? 0) }
    return inspection
  }

  private func inspectBoard(_ id: String, into inspection: inout ArchiveInspection) {
    do throws(ArchiveError) {
      let description = try description(of: id)
      let list = try PackageList(folder: id, bytes: try read("\(id)/datapackage.json"))
      // What no single resource shows: states that are given twice, dates out of order.
      _ = try board(id)
      var known: Set<String> = ["board.json", "datapackage.json"]
      var resolver = NameResolver(catalog: Catalog())
      var schemas: [String: [String]] = [:]
      for resource in list.resources {
        known.formUnion([resource.path, resource.schema])
        do throws(ArchiveError) {
          try inspect(
            resource, of: description, in: list, resolver: &resolver, schemas: &schemas)
          inspection.snapshots += 1
        } catch {
          inspection.refusals.append(error)
        }
      }
      inspection.refusals += unlisted(in: id, known: known)
    } catch {
      inspection.refusals.append(error)
    }
  }

  private func inspect(
    _ resource: DataPackage.Resource, of description: BoardDescription, in list: PackageList,
    resolver: inout NameResolver, schemas: inout [String: [String]]
  ) throws(ArchiveError) {
    let id = list.folder
    let snapshot = try resource.snapshot(board: id, package: list.path)
    for path in [resource.path, resource.schema] where !Files.exists("\(directory)/\(id)/\(path)") {
      throw list.refusal(at: path, "lists \(path), which does not exist")
    }
    guard let track = description.tracks.first(where: { $0.id == snapshot.track }) else {
      throw list.refusal(
        at: resource.path, "\(resource.name) is of the track \(snapshot.track); board.json has none"
      )
    }
    for metric in snapshot.metrics where !track.metrics.contains(where: { $0.id == metric }) {
      throw list.refusal(
        at: resource.path,
        "\(resource.name) has the column \(metric); board.json has none in \(track.id)")
    }
    let path = "\(id)/\(resource.path)"
    let bytes = try read(path)
    let rows = try StandingsReader(
      snapshot: snapshot, path: path, access: description.access
    ).standings(bytes, resolver: &resolver)
    guard bytes.count == resource.bytes else {
      throw list.refusal(
        at: resource.path, "\(resource.path) has \(bytes.count) bytes; \(resource.bytes) are listed"
      )
    }
    let groups = Set(rows.compactMap(\.group)).subtracting((track.groups ?? []).map(\.id))
    if let group = groups.sorted().first {
      throw ArchiveError(path, "has rows of the group \(group); board.json has none in \(track.id)")
    }
    if schemas[resource.schema] == nil {
      schemas[resource.schema] = try fields(ofSchema: "\(id)/\(resource.schema)")
    }
    let fields = schemas[resource.schema] ?? []
    let columns = try columns(of: bytes, path: path)
    guard fields == columns else {
      throw ArchiveError(
        "\(id)/\(resource.schema)",
        "fields \(fields.joined(separator: ",")); the table has \(columns.joined(separator: ","))")
    }
  }

  private func fields(ofSchema path: String) throws(ArchiveError) -> [String] {
    let schema: TableSchema = try decoded(try read(path), path: path)
    return schema.fields.map(\.name)
  }

  private func columns(of bytes: [UInt8], path: String) throws(ArchiveError) -> [String] {
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    return try CSV.records(Array(bytes[..<end]), path: path).first?.fields ?? []
  }

  private func inspectCatalog(into inspection: inout ArchiveInspection) {
    do throws(ArchiveError) {
      _ = try catalog()
      let path = "catalog/datapackage.json"
      let bytes = try read(path)
      let package: CatalogPackage = try decoded(bytes, path: path)
      let files = package.resources.map(\.path)
      for file in files where !Files.exists("\(directory)/catalog/\(file)") {
        throw ArchiveError(
          path, line: line(of: file, in: bytes), "lists \(file), which does not exist")
      }
      inspection.refusals += unlisted(in: "catalog", known: Set(files + ["datapackage.json"]))
    } catch {
      inspection.refusals.append(error)
    }
  }

  private func unlisted(in folder: String, known: Set<String>) -> [ArchiveError] {
    let files = (try? Files.tree(in: "\(directory)/\(folder)", shownAs: folder)) ?? []
    return files.filter { !known.contains($0) }.map {
      ArchiveError("\(folder)/\($0)", "no package lists it")
    }
  }
}

/// The part of a package that any package has.
private struct CatalogPackage: Decodable {
  struct Resource: Decodable { var path: String }
  var resources: [Resource]
}

/// A `datapackage.json` that can tell on which line it names a file.
private struct PackageList {
  let folder: String
  let resources: [DataPackage.Resource]
  private let bytes: [UInt8]

  init(folder: String, bytes: [UInt8]) throws(ArchiveError) {
    self.folder = folder
    self.bytes = bytes
    resources = try DataPackage.resources(in: bytes, path: "\(folder)/datapackage.json")
  }

  var path: String { "\(folder)/datapackage.json" }

  func refusal(at file: String, _ reason: String) -> ArchiveError {
    ArchiveError(path, line: line(of: file, in: bytes), reason)
  }
}

/// The first line that holds `text` in quotation marks.
private func line(of text: String, in bytes: [UInt8]) -> Int? {
  let wanted = "\"\(text)\""
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  return lines.firstIndex { String(decoding: $0, as: UTF8.self).contains(wanted) }.map { $0 + 1 }
}
