"""What persons' names are made of: given names that news is full of, short forms, particles, suffixes."""

from typing import Final

from checker.facts.names.given_world import WORLD
from checker.facts.names.places import fold
from checker.facts.names.word_set import word_set

# A name that begins with one is a person's.
_FREQUENT: Final = word_set(
    """aaron abdel abdul abdullah abel abigail abraham adam adrian agnes ahmad ahmed aisha akira alan
    albert alberto alejandra alejandro aleksandr alessandro alex alexander alexandra alexei alfonso
    alfred ali alice alicia alison allison amanda amelia amina amir amit amy ana anastasia andrea
    andreas andrei andrew andrés andy angel angela angelina anil anita ann anna anne annette annie
    anthony antoine anton antonia antonio antónio anwar ariel arjun arnold arthur arturo asha ashley
    ashraf asif astrid audrey augusto aung ayesha barack barbara beatrice beatriz ben benjamin bernard
    bernardo bernie beth betty bill björn bob boris brad brandon brenda brett brian bridget bruce bruno
    bryan caleb camila carl carla carlo carlos carmen carol carolina caroline catherine cecilia celia
    charles charlie charlotte chen cheryl chloe chris christian christina christine christopher claire
    clara claudia clément colin connor craig cristian cristina cynthia daisuke dan daniel daniela
    danielle danny dario david davide deborah deepak denise dennis derek diana diane diego dieter dilma
    dimitri dinesh dmitri dmitry dominic don donald donna dora doris dorothy douglas duncan dylan edgar
    edith eduardo edward edwin eileen elena eli elias elizabeth ella ellen elsa emily emma emmanuel
    enrique eric erica erik erika ernest ernesto esther ethan eugene eva evan evelyn fabio fatima
    federico felipe felix fernanda fernando fiona florence frances francesca francesco francis francisco
    francois françois frank franz fred frederick fumio gabriel gabriela gareth gary gavin george georgia
    gerald gerard gerardo giancarlo giorgia giovanni giulia giuseppe glenn gloria gonzalo gordon grace
    graham greg gregory guillermo gustavo guy hamid hamza hannah hans harold harriet harry hasan hassan
    heather hector heinrich helen helena henri henry herbert hiroshi holly howard hugh hugo hussein
    ibrahim ignacio igor imran indira ines ingrid irene irina isaac isabel isabella ismail ivan ivanka
    jack jackson jacob jacqueline jacques jake james jamie jan jane janet janice jared jason javier jay
    jean jeff jeffrey jennifer jens jeremy jerome jesse jessica jesús jill jim jimmy jiří joan joanna
    joão joao joaquín joe joel joey johan johann john johnny jon jonas jonathan jordi jorge josé jose
    josef joseph joshua josie joyce juan judith julia julian juliana julie julien julio julius jun june
    justin justyna karen karim karin karl kate katherine kathleen kathy katie kazuo keiko keith kelly
    ken kenji kenneth kerry kevin khalid khaled kim kimberly kiran klaus krish kristen kristin kumar
    kwame kyle kyriakos lakshmi larry lars latoya laura lauren laurent lawrence leah lee leila leo leon
    leonard leonardo leonid leroy leslie lewis liam lidia lillian linda lionel lisa liz lloyd lorenzo
    louis louise luca lucas lucia luciana lucy luigi luis luisa luiz luke lydia lynn magdalena mahmoud
    malcolm manuel manuela marc marcel marcela marcelo marco marcos marcus margaret maria maría mariam
    mariana marie marina mario marion mark marta martha martin martina martín mary masako mateo mateusz
    matt matteo matthew matthias maurice mauricio max maya megan mehmet melanie melissa mercedes mia
    michael michał michel michelle miguel mika mike mikhail milan minoru miriam mitch mohamed mohammad
    mohammed mohamud moira molly mona monica monika moses mustafa myra nadia nancy naomi narendra
    natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nicolás nicole nigel nikita
    nikolai nina noah noel nora norman nuno olaf oleg oleksandr olga oliver olivia olivier omar oscar
    osman pablo pamela paola paolo patricia patricio patrick paul paula paulo pavel pedro peggy penelope
    penny perry pete peter petra phil philip philippe phillip pierre piotr priya priyanka rachel rafael
    rahul raj rajesh rajiv ralph ramón ramon randy raquel rashid raúl raul ravi ray raymond rebecca
    recep renata rené ricardo richard rick rita rob robert roberta roberto robin rodrigo roger roland
    ron ronald rosa rosario rose ross roy rubén ruben russell ruth ryan said salim sally salman salvador
    sam samantha samir samuel sandra sanjay santiago sara sarah sean sebastian sebastián sergei sergey
    sergio shane shannon sharon shaun shawn sheila shinzo shirley silvia silvio simon simone sofia sonia
    sophia sophie stanislav stefan stefano stella stephanie stephen steve steven stuart sunil suresh
    susan susana svetlana sven sylvia takeshi tamara tanya tariq tatiana taro ted teresa terry thabo
    theo theresa thiago thomas tim timothy tina tobias todd tom tomas tommy tomoko tony tracy travis
    trevor tyler umar uri ursula usman valentina valeria vanessa vera veronica vicente victor victoria
    vijay viktor vincent vincenzo viola virginia vitaly vivian vladimir volodymyr walid walter wanda
    wayne wendy wilbur wilfred will william willie winston xavier yasmin yasser yoko yolanda yosef yuri
    yusuf yuval yves yvonne zahra zainab zoe"""
)
GIVEN_NAMES: Final = frozenset(fold(name) for name in _FREQUENT | WORLD)
"""Folded."""

SPELLED_SUFFIXES: Final = {"senior": "sr", "snr": "sr", "junior": "jr", "jnr": "jr"}
SUFFIXES: Final = word_set("jr jr. sr sr. ii iii iv") | SPELLED_SUFFIXES.keys()

# Inside a name: "Lula da Silva", "Mohammed bin Salman", "Ursula von der Leyen".
PARTICLES: Final = word_set(
    """de da do dos das del della di du la las los le el al bin bint ibn ben abu van von der den ter ten y
    e al- el- ul ur und dan st ap"""
)

LEADING_PARTICLES: Final = word_set("al el von van de da du della dos bin der den ter ten ibn")
"""What a surname may begin with in small letters: "von der Leyen said"."""

# Names of one person (Hypocorisms of English; the first of a row stands for all).
NICKNAMES: Final = tuple(
    tuple(row.split())
    for row in (
        "abraham abe",
        "albert al bert",
        "alexander alex sandy sasha alec",
        "alexandra alex sandra sasha",
        "alfred alf fred",
        "andrew andy drew",
        "anthony tony",
        "barbara barb",
        "benjamin ben benny",
        "bernard bernie",
        "bradley brad",
        "catherine cathy kate katie kathy",
        "kathryn cathryn kate katie kathy",
        "charles charlie chuck",
        "christine chris christina tina",
        "christopher chris kit",
        "daniel dan danny",
        "david dave",
        "deborah deb debbie",
        "dmitri dima dmitry",
        "donald don donny",
        "douglas doug",
        "edward ed eddie ted teddy ned",
        "elizabeth liz beth betty lizzie eliza",
        "francis frank",
        "francisco pancho paco",
        "frederick fred freddie",
        "geoffrey geoff",
        "gerald gerry jerry",
        "gregory greg",
        "harold harry hal",
        "henry harry hank",
        "jacob jake",
        "james jim jimmy jamie",
        "jeffrey jeff",
        "jennifer jen jenny",
        "jessica jess",
        "john jack johnny",
        "jonathan jon",
        "jose pepe",
        "joseph joe joey",
        "joshua josh",
        "judith judy",
        "katherine catherine kathryn cathryn kate kathy katie kat",
        "kenneth ken kenny",
        "lawrence larry",
        "leonard len leo",
        "leslie les",
        "louis lou",
        "margaret maggie meg peggy",
        "matthew matt",
        "michael mike mick micky",
        "mohammed mohamed muhammad mohammad mohamad muhammed mo",
        "nathaniel nate nathan",
        "nicholas nick nicky",
        "nikolai kolya",
        "pamela pam",
        "patricia pat patty trish",
        "patrick pat paddy",
        "peter pete",
        "philip phil",
        "raymond ray",
        "rebecca becky",
        "richard rick dick rich ricky",
        "robert bob rob bobby robbie",
        "ronald ron ronnie",
        "samuel sam sammy",
        "samantha sam",
        "stanley stan",
        "stephen steve steven",
        "susan sue susie",
        "theodore ted teddy theo",
        "thomas tom tommy",
        "timothy tim",
        "valerie val",
        "victoria vicky",
        "victor vic",
        "vincent vince",
        "vladimir vlad",
        "walter walt",
        "william bill will billy willie liam",
        "zachary zach zack",
    )
)
