import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j server on loopback: java -cp 'lib/*' Neo4jServer.java HOME PORT [keep]. Reads HOME/conf/neo4j.conf, says "ready" when it answers.
 * Whoever starts it holds its standard input open: when that process is gone, in whatever way it ended, the server stops and, but for "keep", removes its home.
 */
public class Neo4jServer {
  public static void main(String[] args) throws IOException {
    var home = Path.of(args[0]);
    var service = new DatabaseManagementServiceBuilder(home)
        .loadPropertiesFromFile(home.resolve("conf").resolve("neo4j.conf"))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    System.out.println("ready");
    while (System.in.read() >= 0) {}
    service.shutdown();
    if (args.length < 3) remove(home);
    System.exit(0);
  }

  private static void remove(Path home) throws IOException {
    try (var files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
