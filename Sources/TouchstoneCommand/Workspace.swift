internal import FoundationEssentials

/// The folder that holds Leaderboards/, and mostly Claims/ and Reports/ too.
struct Workspace: Hashable, Sendable {
  let root: String
  /// Holds one folder a board.
  let leaderboards: String

  var claims: String { root + "/Claims" }
  var reports: String { root + "/Reports" }

  init(root: String, leaderboards: String? = nil) {
    self.root = root
    self.leaderboards = leaderboards ?? root + "/Leaderboards"
  }
}

/// Where to look for the workspace, and in which order.
struct WorkspaceSearch: Sendable {
  var archive: String?
  var environment: [String: String]
  var currentFolder: String
  /// Absolute path of the running program; nil if unknown.
  var executable: String?

  func find() throws(CommandError) -> Workspace {
    if let archive { return try named(archive, by: "--archive") }
    if let home = environment["TOUCHSTONE_HOME"], !home.isEmpty {
      return try named(home, by: "TOUCHSTONE_HOME")
    }
    for start in [currentFolder, executable.map(parent)].compactMap({ $0 }) {
      if let root = upward(from: start).first(where: isWorkspace) { return Workspace(root: root) }
    }
    let shared = xdgFolder("XDG_DATA_HOME", default: ".local/share", in: environment)
    if let shared, isFolder(shared + "/touchstone/Leaderboards") {
      return Workspace(root: shared + "/touchstone")
    }
    throw CommandError(
      "no archive found: name a folder that holds Leaderboards/ with --archive DIR "
        + "or TOUCHSTONE_HOME")
  }

  private func named(_ path: String, by name: String) throws(CommandError) -> Workspace {
    let root = absolute(path)
    guard isFolder(root) else { throw CommandError("\(name): '\(path)' is not a folder") }
    if isFolder(root + "/Leaderboards") { return Workspace(root: root) }
    return Workspace(root: root, leaderboards: root)
  }

  private func absolute(_ path: String) -> String {
    let path = path.hasPrefix("/") ? path : currentFolder + "/" + path
    let standard = URL(filePath: path).standardizedFileURL.path
    return standard.count > 1 && standard.hasSuffix("/") ? String(standard.dropLast()) : standard
  }

  private func isWorkspace(_ path: String) -> Bool {
    isFolder(path + "/Leaderboards") && isFolder(path + "/Claims")
  }

  private func upward(from path: String) -> [String] {
    var folders: [String] = []
    var path = path
    while path.count > 1 {
      folders.append(path)
      path = parent(path)
    }
    return folders
  }

  private func parent(_ path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}

/// The user's folder for one purpose; a variable that is unset, empty or relative has no say.
func xdgFolder(
  _ variable: String, default folder: String, in environment: [String: String]
) -> String? {
  if let path = environment[variable], path.hasPrefix("/") { return path }
  guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
  return home + "/" + folder
}

func isFolder(_ path: String) -> Bool {
  var isDirectory = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
}
