package vn.sontm.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.sontm.base.Disk;
import vn.sontm.base.FileSteps;
import vn.sontm.base.SafeWrite;
import vn.sontm.base.Writing;

/**
 * A disk in memory. It remembers what would survive a power cut: content only when forced, names only when their folder
 * was. {@link #powerCut()} throws the rest away.
 */
public class FakeDisk implements Disk, FileSteps {
    private final Map<Path, Node> files = new TreeMap<>();
    private final Map<Path, Node> durable = new TreeMap<>();
    private final TreeSet<Path> folders = new TreeSet<>();
    private int temporaries;

    /** Content as seen now, and as it would be after a power cut. */
    private static final class Node {
        private byte[] content = new byte[0];
        private byte[] forced = new byte[0];
    }

    /** What was not forced is gone: unforced content is cut in the middle, unforced names are as before. */
    public void powerCut() {
        files.clear();
        files.putAll(durable);
        files.values().forEach(node -> node.content = node.forced);
    }

    @Override
    public boolean exists(Path path) {
        return files.containsKey(key(path)) || isDirectory(path);
    }

    @Override
    public boolean isDirectory(Path path) {
        return folders.contains(key(path));
    }

    @Override
    public long size(Path path) throws IOException {
        return node(path).content.length;
    }

    @Override
    public byte[] read(Path path) throws IOException {
        return node(path).content.clone();
    }

    @Override
    public InputStream open(Path path) throws IOException {
        return new ByteArrayInputStream(read(path));
    }

    @Override
    public List<Path> list(Path directory) throws IOException {
        var folder = key(directory);
        if (!folders.contains(folder)) {
            throw exists(folder)
                    ? new NotDirectoryException(folder.toString())
                    : new NoSuchFileException(folder.toString());
        }
        var children = new TreeSet<Path>();
        files.keySet().stream().filter(path -> folder.equals(path.getParent())).forEach(children::add);
        folders.stream().filter(path -> folder.equals(path.getParent())).forEach(children::add);
        return List.copyOf(children);
    }

    @Override
    public void createDirectories(Path directory) throws IOException {
        for (var path = key(directory); path != null; path = path.getParent()) {
            if (files.containsKey(path)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            folders.add(path);
        }
    }

    @Override
    public void writeSafely(Path target, byte[] content) throws IOException {
        new SafeWrite(this).replace(target, out -> out.write(content));
    }

    @Override
    public void writeNew(Path target, Writing content) throws IOException {
        new SafeWrite(this).create(target, content);
    }

    @Override
    public void deleteIfExists(Path path) {
        files.remove(key(path));
        durable.remove(key(path));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        rename(from, to);
        forceFolder(Objects.requireNonNull(key(to).getParent()));
    }

    @Override
    public void restrictToOwner(Path directory) {
        // nobody else looks at it
    }

    @Override
    public Path temporary(Path target) {
        return target.resolveSibling(".tmp-" + ++temporaries);
    }

    @Override
    public void write(Path path, Writing writing) throws IOException {
        if (exists(path)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        if (!isDirectory(Objects.requireNonNull(key(path).getParent()))) {
            throw new NoSuchFileException(path.toString());
        }
        var node = new Node();
        files.put(key(path), node);
        var content = new ByteArrayOutputStream();
        writing.to(content);
        node.content = content.toByteArray();
        node.forced = Arrays.copyOf(node.content, node.content.length / 2);
    }

    @Override
    public void force(Path path) throws IOException {
        node(path).forced = node(path).content;
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        files.put(key(to), node(from));
        files.remove(key(from));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        if (exists(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        replace(from, to);
    }

    @Override
    public void forceFolder(Path folder) {
        durable.keySet().removeIf(path -> key(folder).equals(path.getParent()));
        files.forEach((path, node) -> {
            if (key(folder).equals(path.getParent())) {
                durable.put(path, node);
            }
        });
    }

    private Node node(Path path) throws NoSuchFileException {
        var node = files.get(key(path));
        if (node == null) {
            throw new NoSuchFileException(path.toString());
        }
        return node;
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
