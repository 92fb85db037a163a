package org.wayfare.architecture;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.wayfare.app.Wayfare;

/**
 * A virtual machine in which nobody gets a socket: every way by which Java makes one, old or new, by this program or
 * by a library, notes who asked and fails. Runs in a process of its own, because these factories can be set only once,
 * and has to be named by {@code -Djava.nio.channels.spi.SelectorProvider}.
 */
public final class NetworkTrap extends SelectorProvider {
    /** What the process says last where nobody asked for a socket. */
    static final String QUIET = "NOBODY ASKED FOR A SOCKET";

    /** What it says where somebody did, followed by the calls that led there. */
    static final String CAUGHT = "SOMEBODY ASKED FOR A SOCKET";

    private static final Queue<StackTraceElement[]> ASKED = new ConcurrentLinkedQueue<>();

    /** Calls the program once for each argument, whose words are separated by line breaks. */
    public static void main(String... calls) throws IOException {
        set();
        for (String call : calls) {
            Wayfare.main(call.split("\n"));
        }
        System.err.println(verdict());
    }

    @SuppressWarnings("deprecation") // there is no other way, and it works
    static void set() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw caught();
        });
        ServerSocket.setSocketFactory(() -> {
            throw caught();
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw caught();
        });
    }

    static String verdict() {
        StringBuilder said = new StringBuilder(ASKED.isEmpty() ? QUIET : CAUGHT);
        ASKED.forEach(trace -> said.append('\n').append(Arrays.toString(trace)));
        return said.toString();
    }

    private static IllegalStateException caught() {
        IllegalStateException caught = new IllegalStateException("no network here");
        ASKED.add(caught.getStackTrace());
        return caught;
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        throw caught();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw caught();
    }

    @Override
    public Pipe openPipe() {
        throw caught();
    }

    @Override
    public AbstractSelector openSelector() {
        throw caught();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw caught();
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw caught();
    }

    /** The overload for other families of addresses would else fail without being noted. */
    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) {
        throw caught();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) {
        throw caught();
    }
}
