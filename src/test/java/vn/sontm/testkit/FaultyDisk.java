package vn.sontm.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import vn.sontm.base.FileSteps;
import vn.sontm.base.SafeWrite;
import vn.sontm.base.Writing;

/**
 * A {@link FakeDisk} that fails at a chosen step of writing, as a full or a pulled-out disk does: the step itself and,
 * if so asked, every later one.
 */
public final class FaultyDisk extends ForwardingDisk implements FileSteps {
    private final FakeDisk disk;
    private int stepsUntilFailure = Integer.MAX_VALUE;
    private boolean forGood;

    public FaultyDisk(FakeDisk disk) {
        super(disk);
        this.disk = disk;
    }

    /** The step with this number, counted from one, fails; later ones work again. */
    public void failOnceAt(int step) {
        stepsUntilFailure = step;
        forGood = false;
    }

    /** The step with this number, counted from one, and all after it fail. */
    public void failForGoodFrom(int step) {
        stepsUntilFailure = step;
        forGood = true;
    }

    private void step() throws IOException {
        stepsUntilFailure--;
        if (stepsUntilFailure == 0 || stepsUntilFailure < 0 && forGood) {
            throw new IOException("the disk failed");
        }
    }

    @Override
    public byte[] read(Path path) throws IOException {
        step();
        return super.read(path);
    }

    @Override
    public InputStream open(Path path) throws IOException {
        step();
        return super.open(path);
    }

    @Override
    public void createDirectories(Path directory) throws IOException {
        step();
        super.createDirectories(directory);
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
    public void deleteIfExists(Path path) throws IOException {
        step();
        super.deleteIfExists(path);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        super.move(from, to);
    }

    @Override
    public void restrictToOwner(Path directory) throws IOException {
        step();
        super.restrictToOwner(directory);
    }

    @Override
    public Path temporary(Path target) {
        return disk.temporary(target);
    }

    @Override
    public void write(Path path, Writing content) throws IOException {
        step();
        disk.write(path, content);
    }

    @Override
    public void force(Path path) throws IOException {
        step();
        disk.force(path);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        step();
        disk.replace(from, to);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step();
        disk.rename(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step();
        disk.forceFolder(folder);
    }
}
