"""What the last word of a person's name looks like, where the first is not known."""

import re
from typing import Final

from checker.facts.names.places import fold
from checker.facts.names.word_set import word_set

_ENDINGS: Final = re.compile(
    r"\w{2}(?:[oe]va?|[oe]vich|enko|chuk|vych|[oe]vic|yan|ian|idze|shvili|adze|poulos|opoulou|akis|idis|ski|sky|ska"
    r"|skaya|czyk|wicz|escu|sson|ssen|nsen|rsen|dottir|inen|quist|strom|stein|mann|baum|auskas|guez|dez|nez|rez|lez"
    r"|oglu|zadeh|nejad|wala|swamy|murthy|lingam|singhe|sena|ratne|bekov|bayev|chukwu|nkwo|kawa|gawa|yama|shima|shita"
    r"|naka|hashi|bayashi|guchi|hara|mura|moto)$"
)
_COMMON: Final = word_set(
    """smith jones brown taylor wilson johnson williams davies evans thomas roberts walker wright robinson thompson
    white hughes edwards green hall wood harris lewis martin jackson clarke clark turner hill moore cooper morris ward
    miller davis garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez
    diaz reyes cruz morales ortiz gutierrez chavez ramos ruiz alvarez mendoza vasquez castillo jimenez moreno romero
    herrera medina aguilar vargas guzman munoz rojas silva santos oliveira souza sousa pereira lima costa ferreira
    almeida carvalho ribeiro alves gomes martins barbosa rocha dias nunes mendes freitas cardoso teixeira moura
    khan ahmed ali hussain hassan malik sheikh chaudhry butt akhtar iqbal mahmood rahman islam hossain uddin begum
    chowdhury sarkar das roy ghosh banerjee mukherjee chatterjee bose sen gupta sharma verma singh kumar patel shah
    mehta desai joshi reddy rao nair menon pillai iyer naidu yadav mishra tiwari pandey dubey thakur jha sinha
    fernando perera silva jayawardena wickremesinghe rajapaksa bandara dissanayake thapa gurung rai tamang magar
    shrestha adhikari karki koirala poudel sherpa nguyen tran le pham hoang phan vu dang bui do ngo duong ly
    kim lee park choi jung kang cho yoon jang lim han shin seo kwon hwang song ahn yoo hong wang li zhang liu chen
    yang huang zhao wu zhou xu sun ma zhu hu guo lin luo zheng liang xie tang deng feng cao peng zeng xiao tian
    dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao lu jiang tsai chang hsieh hsu cheng kuo yeh liao
    tan lim ong goh chua koh teo ang tay sim wong chan cheung leung lam lau ho ng yip chow tsang kwok fung
    okafor okonkwo adeyemi adebayo obi eze nwosu okoro ibrahim abubakar musa bello yusuf mensah owusu boateng
    asante osei appiah agyeman acheampong amoah ofori kamau njoroge mwangi kariuki otieno odhiambo ochieng onyango
    wanjiku kipchumba cheruiyot kiplagat mutua musyoka banda phiri mwale tembo zulu dlamini nkosi khumalo ndlovu
    moyo ncube sibanda dube nyathi mokoena molefe van botha pretorius du steyn coetzee diallo traore keita toure
    diop ndiaye fall sow ba sy cisse sylla camara conde kone coulibaly ouattara kabore sawadogo zongo mahamat
    tesfaye bekele haile abebe gebre tadesse kebede al-sayed mansour haddad khoury nasser saleh salem aziz
    yilmaz kaya demir celik sahin yildiz ozturk aydin arslan dogan muller schmidt schneider fischer weber meyer
    wagner becker schulz hoffmann koch bauer richter klein wolf schroder neumann schwarz zimmermann
    bernard dubois durand lambert petit laurent leroy moreau simon lefebvre fontaine rousseau girard
    rossi russo ferrari bianchi romano colombo ricci marino greco conti gallo mancini rizzo
    jansen devries bakker visser smit mulder novak dvorak svoboda horvat kovac nagy toth szabo varga kiss molnar
    popescu ionescu dumitru stoica ivanov petrov papadopoulos"""
)


def is_surname(word: str) -> bool:
    """A common surname, or one with an ending that surnames have somewhere."""
    folded = fold(word)
    return folded in _COMMON or (" " not in folded and bool(_ENDINGS.search(folded)))
