package org.wayfare.architecture;

import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/** Asks for a socket in every way that Java knows and says which of them the trap let through. */
public final class NetworkTrapBait {
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9/");

    private NetworkTrapBait() {}

    public static void main(String... none) throws Exception {
        NetworkTrap.set();
        Map<String, Callable<?>> ways = new TreeMap<>();
        InetSocketAddress address = new InetSocketAddress("127.0.0.1", 9);
        ways.put("socket", () -> new Socket("127.0.0.1", 9));
        ways.put("server socket", () -> new ServerSocket(0));
        ways.put("datagram socket", () -> new DatagramSocket());
        ways.put("socket channel", () -> SocketChannel.open(address));
        ways.put("datagram channel", () -> DatagramChannel.open());
        ways.put("url", () -> NOWHERE.toURL().openStream());
        ways.put(
                "http client",
                () -> HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(NOWHERE).build(), HttpResponse.BodyHandlers.discarding()));
        TreeSet<String> escaped = new TreeSet<>();
        for (Map.Entry<String, Callable<?>> way : ways.entrySet()) {
            if (!isCaught(way.getValue())) {
                escaped.add(way.getKey());
            }
        }
        System.err.println(NetworkTrap.verdict());
        System.err.println("escaped: " + escaped);
    }

    private static boolean isCaught(Callable<?> way) {
        String before = NetworkTrap.verdict();
        try {
            way.call();
        } catch (Exception | Error refused) {
            return !NetworkTrap.verdict().equals(before);
        }
        return false;
    }
}
